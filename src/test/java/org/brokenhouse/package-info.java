/**
 * Classes that break the rules of the house, for the test that each rule can fail;
 * outside of Muster's packages, so that Spring does not find them.
 */
package org.brokenhouse;
