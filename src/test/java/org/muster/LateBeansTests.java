package org.muster;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LateBeansTests {

	@Test
	void whatNoAnswerNeedsIsMadeAfterTheRest() {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(LateBeans.class,
				Plain.class)) {
			assertThat(context.getBeanFactory().containsSingleton("lateBeansTests.Plain")).isFalse();
			context.getBean(LateBeans.class).run(new DefaultApplicationArguments());
			assertThat(context.getBeanFactory().containsSingleton("lateBeansTests.Plain")).isTrue();
		}
	}

	@Test
	void whatHasToBeDoneBeforeTheFirstAnswerIs() {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(LateBeans.class,
				Needed.class)) {
			assertThat(context.getBean(Needed.class).done).isTrue();
		}
	}

	@Test
	void whatCannotBeMadeEndsTheStart() {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(LateBeans.class,
				Broken.class)) {
			LateBeans late = context.getBean(LateBeans.class);
			assertThatExceptionOfType(BeanCreationException.class)
				.isThrownBy(() -> late.run(new DefaultApplicationArguments()));
		}
	}

	static class Plain {

	}

	static class Needed implements SmartInitializingSingleton {

		private boolean done;

		@Override
		public void afterSingletonsInstantiated() {
			this.done = true;
		}

	}

	static class Broken {

		Broken() {
			throw new IllegalStateException("cannot be made");
		}

	}

}
