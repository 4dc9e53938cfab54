package org.muster.account.service;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muster.account.domain.AccountRepository;
import org.muster.account.security.SecurityTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@SecurityTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAccountTests {

	@Autowired
	private AccountRepository accounts;

	@Autowired
	private PasswordService passwords;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private Clock clock;

	@Autowired
	private SignInService signIns;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void anEmptyDatabase() {
		this.jdbc.sql("delete from account_credential").update();
		this.jdbc.sql("delete from account_role").update();
		this.jdbc.sql("delete from account").update();
	}

	@Test
	void aRandomPasswordIsPrintedOnce(CapturedOutput output) {
		start(null);
		assertThat(output.getOut()).containsPattern("username +admin").containsPattern("password +\\w{24} ");
		int length = output.getOut().length();
		start(null);
		assertThat(output.getOut()).hasSize(length);
	}

	@Test
	void aChosenPasswordIsNotPrinted(CapturedOutput output) {
		start("chosen-by-headquarters");
		assertThat(output.getOut()).doesNotContain("chosen-by-headquarters", "password");
		assertThat(this.signIns.find("admin").getPassword()).startsWith("{bcrypt}");
	}

	@Test
	void anEmptySettingChoosesNothing(CapturedOutput output) {
		start(" ");
		assertThat(output.getOut()).containsPattern("password +\\w{24} ");
	}

	@Test
	void theFirstAccountIsAdministrator() {
		start("chosen-by-headquarters");
		assertThat(this.signIns.find("admin").getAuthorities()).extracting("authority")
			.containsExactly("ROLE_ADMINISTRATOR");
	}

	@Test
	void aPasswordThatBcryptWouldCutOffStopsTheStart() {
		assertThatIllegalStateException().isThrownBy(() -> start("x".repeat(73)))
			.withMessageContaining("MUSTER_ADMIN_PASSWORD");
	}

	@Test
	void noHistoryKeepsAPassword() {
		start("chosen-by-headquarters");
		assertThat(this.jdbc.sql("""
				select table_name from information_schema.columns
				where table_schema = 'history' and column_name like '%password%'
				""").query().listOfRows()).isEqualTo(List.<Map<String, Object>>of());
	}

	private void start(@Nullable String password) {
		new FirstAccount(this.accounts, this.passwords, new AccountSettings(password), this.transaction, this.jdbc,
				this.clock)
			.afterSingletonsInstantiated();
	}

}
