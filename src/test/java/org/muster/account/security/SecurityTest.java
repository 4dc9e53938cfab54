package org.muster.account.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.muster.testing.MusterTest;

import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test of who is let in where, with stand-ins for pages and calls. What it writes is
 * rolled back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@MusterTest(properties = "muster.admin-password=" + StandIns.PASSWORD)
@Import(StandIns.class)
@Transactional
public @interface SecurityTest {

}
