package io.tierline.systemtests.stack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps in mind what a stack ever started, to tell what is left of it when it should be gone. */
public final class Remains {
    private final Stack stack;
    private final Set<ProcessHandle> everStarted = new LinkedHashSet<>();

    /** Of a stack that has not started anything yet. */
    public Remains(Stack stack) {
        this.stack = stack;
    }

    /** Notes every process that runs now, with those that it started. */
    public void note() {
        stack.processes().forEach(this::note);
    }

    /** Notes one more process, with those that it started. */
    public void note(ProcessHandle process) {
        everStarted.add(process);
        process.descendants().forEach(everStarted::add);
    }

    /** How many processes were noted. */
    public int noted() {
        return everStarted.size();
    }

    /** What still runs and which ports are still taken, in words; empty if nothing is left. */
    public List<String> left() {
        Stream<String> processes =
                everStarted.stream().filter(Remains::runs).map(process -> "process " + process.pid());
        Stream<String> ports =
                Stream.of(Endpoint.values()).filter(this::isTaken).map(Endpoint::name);
        return Stream.concat(processes, ports).toList();
    }

    /** An orphan that has ended stays in the list of processes until the machine's first process takes note of it. */
    private static boolean runs(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return process.isAlive() && !stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return process.isAlive();
        }
    }

    private boolean isTaken(Endpoint endpoint) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", stack.port(endpoint)));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
