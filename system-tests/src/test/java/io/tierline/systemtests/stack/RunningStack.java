package io.tierline.systemtests.stack;

/** A started stack that ends when it is closed, or with this JVM. */
public final class RunningStack implements AutoCloseable {
    private final Stack stack;
    private final Thread lastResort;

    private RunningStack(Stack stack) {
        this.stack = stack;
        this.lastResort = new Thread(() -> stack.command("down"), "end " + stack.directory());
    }

    /** Starts a stack with no data from before. */
    public static RunningStack start(Stack stack) {
        stack.command("down");
        stack.command("reset").orFail();
        stack.removeOwnPolicies();
        var running = new RunningStack(stack);
        Runtime.getRuntime().addShutdownHook(running.lastResort);
        CommandResult up = stack.up();
        if (up.exitCode() != 0) {
            running.close();
            up.orFail();
        }
        return running;
    }

    /** What runs. */
    public Stack stack() {
        return stack;
    }

    @Override
    public void close() {
        stack.command("down").orFail();
        Runtime.getRuntime().removeShutdownHook(lastResort);
    }
}
