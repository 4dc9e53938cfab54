/**
 * The least that a page of Spring MVC and Thymeleaf is: one query, twelve rows.
 */
@NullMarked
package org.bare.page;

import org.jspecify.annotations.NullMarked;
