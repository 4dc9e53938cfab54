package org.muster.account.security;

import java.util.Arrays;

import org.muster.account.domain.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/**
 * Which rights imply which, on addresses and on methods marked with
 * {@code @PreAuthorize}.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class RoleConfiguration {

	@Bean
	static RoleHierarchy roleHierarchy() {
		String[] others = Arrays.stream(Role.values())
			.filter((role) -> role != Role.ADMINISTRATOR)
			.map(Role::name)
			.toArray(String[]::new);
		return RoleHierarchyImpl.withDefaultRolePrefix().role(Role.ADMINISTRATOR.name()).implies(others).build();
	}

}
