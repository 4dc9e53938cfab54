package org.muster.account.service.token;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.muster.account.domain.token.AccessTokenQueries;
import org.muster.account.domain.token.AccessTokenQueries.Holder;
import org.muster.account.service.SignInService;
import org.muster.account.service.SignedIn;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells who signs in with a token. It has the rights that its account has at that moment.
 */
@Service
@Transactional
public class TokenSignIn {

	private final AccessTokenQueries tokens;

	private final SignInService signIns;

	private final Clock clock;

	TokenSignIn(AccessTokenQueries tokens, SignInService signIns, Clock clock) {
		this.tokens = tokens;
		this.signIns = signIns;
		this.clock = clock;
	}

	/**
	 * The person behind a token, whose use is noted.
	 * @param secret the token as it was sent
	 * @return the person; empty if the token is unknown, has expired or was revoked, or
	 * its account is disabled
	 */
	public Optional<SignedIn> person(String secret) {
		Optional<Holder> holder = this.tokens.holder(Secret.digest(secret), LocalDate.now(this.clock));
		holder.ifPresent((token) -> this.tokens.used(token.tokenId(), this.clock.instant()));
		return holder.map((token) -> this.signIns.find(token.username()));
	}

}
