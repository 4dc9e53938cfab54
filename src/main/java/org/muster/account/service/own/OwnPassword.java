package org.muster.account.service.own;

import java.time.Duration;

import org.muster.account.service.PasswordService;
import org.muster.account.service.SignInThrottle;
import org.muster.shared.BrokenRuleException;

import org.springframework.stereotype.Service;

/**
 * Changes one's own password, and counts wrong guesses at the present one like failed
 * sign-ins. It has no transaction of its own, so that a guess stays counted when the
 * change is refused.
 */
@Service
public class OwnPassword {

	private static final String CURRENT = "current";

	private final PasswordService passwords;

	private final SignInThrottle throttle;

	OwnPassword(PasswordService passwords, SignInThrottle throttle) {
		this.passwords = passwords;
		this.throttle = throttle;
	}

	/**
	 * Changes a password.
	 * @param username whose
	 * @param address the address of the connection
	 * @param current the present password, to prove who asks
	 * @param password the new one
	 * @throws BrokenRuleException if the present password is wrong, was wrong too often,
	 * or the new one is no good
	 */
	public void change(String username, String address, String current, String password) {
		Duration wait = this.throttle.wait(username, address);
		BrokenRuleException.require(wait.isZero(), CURRENT,
				"Too many wrong passwords. Try again in " + (wait.toMinutes() + 1) + " minutes.");
		try {
			this.passwords.change(username, current, password);
			this.throttle.succeeded(username);
		}
		catch (BrokenRuleException ex) {
			if (CURRENT.equals(ex.field())) {
				this.throttle.failed(username, address);
			}
			throw ex;
		}
	}

}
