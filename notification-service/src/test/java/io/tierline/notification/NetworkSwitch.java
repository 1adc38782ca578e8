package io.tierline.notification;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a service and one of its providers, which it can make go away or fall silent. */
public final class NetworkSwitch implements AutoCloseable {
    private final int target;
    private final ServerSocket listening;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile State state = State.ON;

    private enum State {
        ON,
        OFF,
        SILENT
    }

    NetworkSwitch(int target) {
        this.target = target;
        try {
            this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Ends all connections and every new one at once. */
    public void switchOff() {
        change(State.OFF);
    }

    /** Ends all connections; new ones are taken, and whatever is said on them is never answered. */
    public void silence() {
        change(State.SILENT);
    }

    /** Lets new connections through, and ends those that were silent. */
    public void switchOn() {
        if (state != State.ON) {
            change(State.ON);
        }
    }

    private void change(State next) {
        state = next;
        open.forEach(NetworkSwitch::end);
        open.clear();
    }

    @Override
    public void close() {
        switchOff();
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket caller = listening.accept();
                switch (state) {
                    case ON -> connect(caller);
                    case OFF -> end(caller);
                    case SILENT -> open.add(caller);
                }
            } catch (IOException e) {
                open.forEach(NetworkSwitch::end);
            }
        }
    }

    private void connect(Socket caller) throws IOException {
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        open.add(caller);
        open.add(server);
        Thread.ofVirtual().start(() -> carry(caller, server));
        Thread.ofVirtual().start(() -> carry(server, caller));
    }

    private void carry(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            open.remove(from);
        } finally {
            end(from);
            end(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
