package io.tierline.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.systemtests.stack.CommandResult;
import io.tierline.systemtests.stack.SharedStack;
import io.tierline.systemtests.stack.Stack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** {@code ./tierline demo} on a stack that runs. */
@SharedStack
@Order(25)
class DemoIT {
    private final Stack stack;

    DemoIT(Stack stack) {
        this.stack = stack;
    }

    @Test
    void tellsADayAtTheDeskAndSeesAllThatItTells() {
        CommandResult demo = stack.command("demo");

        assertThat(demo.exitCode()).as(demo.everything()).isZero();
        assertThat(demo.errors()).isEmpty();
        assertThat(demo.output()).contains("A day at the support desk").containsPattern("TL-[0-9]+");
    }
}
