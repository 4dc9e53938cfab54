package org.muster.account.security;

import java.util.Arrays;

import org.aopalliance.intercept.MethodInvocation;
import org.muster.account.domain.Role;

import org.springframework.aop.Advisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.access.expression.method.DefaultMethodSecurityExpressionHandler;
import org.springframework.security.authorization.DefaultAuthorizationManagerFactory;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;

/**
 * Which rights imply which, on addresses and on methods marked with
 * {@code @PreAuthorize}.
 */
@Configuration(proxyBeanMethods = false)
class RoleConfiguration {

	@Bean
	static RoleHierarchy roleHierarchy() {
		return hierarchy();
	}

	private static RoleHierarchy hierarchy() {
		String[] others = Arrays.stream(Role.values())
			.filter((role) -> role != Role.ADMINISTRATOR)
			.map(Role::name)
			.toArray(String[]::new);
		return RoleHierarchyImpl.withDefaultRolePrefix().role(Role.ADMINISTRATOR.name()).implies(others).build();
	}

	/**
	 * All that is in use of method security; the rest would look at every method of every
	 * bean.
	 */
	@Bean
	@org.springframework.context.annotation.Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Advisor preAuthorize() {
		DefaultAuthorizationManagerFactory<MethodInvocation> authorizations = new DefaultAuthorizationManagerFactory<>();
		authorizations.setRoleHierarchy(hierarchy());
		DefaultMethodSecurityExpressionHandler expressions = new DefaultMethodSecurityExpressionHandler();
		expressions.setAuthorizationManagerFactory(authorizations);
		PreAuthorizeAuthorizationManager manager = new PreAuthorizeAuthorizationManager();
		manager.setExpressionHandler(expressions);
		return AuthorizationManagerBeforeMethodInterceptor.preAuthorize(manager);
	}

}
