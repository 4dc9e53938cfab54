package org.muster.account.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.muster.testing.MusterServerTest;

import org.springframework.context.annotation.Import;

/**
 * A test through a real server, with stand-ins for pages and calls.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@MusterServerTest(properties = "muster.admin-password=" + StandIns.PASSWORD)
@Import(StandIns.class)
public @interface BrowserTest {

}
