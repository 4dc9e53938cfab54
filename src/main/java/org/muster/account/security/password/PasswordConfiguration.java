package org.muster.account.security.password;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are hashed. The name of the method stands before each hash, so that a
 * better one can follow.
 */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

	private static final int STRENGTH = 11;

	@Bean
	static PasswordEncoder passwordEncoder() {
		return new RememberingPasswordEncoder(
				new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(STRENGTH))));
	}

}
