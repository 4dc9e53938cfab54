package org.muster.training.service.rule;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.training.domain.rule.RuleProgress;
import org.muster.training.domain.rule.RuleProgressQueries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * Changes rules that the readiness of every officer follows. Of few officers that is done
 * within the request; of many it goes on beside it, since it may take longer than anybody
 * waits. Such changes wait for each other in the database too, so that one thread is
 * enough.
 */
@Service
public class RuleChanges implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(RuleChanges.class);

	/** So many officers are worked out within a request. */
	private static final int FEW = 10_000;

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private static final Duration KEPT = Duration.ofHours(1);

	private final RuleProgressQueries progress;

	private final Clock clock;

	private final Map<String, RuleChange> changes = new ConcurrentHashMap<>();

	private final ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();

	RuleChanges(RuleProgressQueries progress, Clock clock) {
		this.progress = progress;
		this.clock = clock;
		this.executor.setThreadNamePrefix("rules-");
		this.executor.setCorePoolSize(1);
		this.executor.setWaitForTasksToCompleteOnShutdown(true);
		this.executor.setAwaitTerminationSeconds((int) Duration.ofMinutes(1).toSeconds());
		this.executor.initialize();
	}

	/**
	 * Makes a change.
	 * @param next where it leads once it is done
	 * @param done the key of what is said there
	 * @param change what is done, in a transaction of its own
	 * @return the token of a change that is still under way, empty if it is done
	 * @throws BrokenRuleException if a rule forbids it
	 */
	public Optional<String> run(String next, String done, Runnable change) {
		if (!this.progress.isForMoreThan(FEW)) {
			change.run();
			return Optional.empty();
		}
		return beside(next, done, change);
	}

	/** Makes a change beside the request, which waits a moment. */
	Optional<String> beside(String next, String done, Runnable change) {
		RuleChange started = new RuleChange(UUID.randomUUID().toString(), account(), next, done,
				this.clock.instant().plus(KEPT));
		Future<?> work = this.executor.submit(new DelegatingSecurityContextRunnable(() -> work(started, change)));
		try {
			work.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
			return Optional.empty();
		}
		catch (TimeoutException ex) {
			this.changes.values().removeIf((other) -> other.isForgotten(this.clock.instant()));
			this.changes.put(started.token(), started);
			return Optional.of(started.token());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
		}
	}

	private static void work(RuleChange started, Runnable change) {
		try {
			change.run();
			started.ended();
		}
		catch (BrokenRuleException ex) {
			started.refused(ex.getMessage());
			throw ex;
		}
		catch (RuntimeException ex) {
			logger.error("A change of the rules ended without an outcome", ex);
			started.refused(null);
			throw ex;
		}
	}

	/**
	 * A change that went on beside its request.
	 * @param token by which it is known
	 * @return how it stands
	 * @throws MissingException if it is somebody else's or forgotten
	 */
	public RuleChange find(String token) {
		return Optional.ofNullable(this.changes.get(token))
			.filter((change) -> change.isOf(account()))
			.orElseThrow(() -> new MissingException("There is no such change under way."));
	}

	/**
	 * How far the change has come that is worked out now.
	 * @return empty where none is, or it still waits for others
	 */
	public Optional<RuleProgress> progress() {
		return this.progress.underWay();
	}

	@Override
	public void destroy() {
		this.executor.shutdown();
	}

	private static String account() {
		return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()).getName();
	}

}
