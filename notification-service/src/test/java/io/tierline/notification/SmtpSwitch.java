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

/** Stands between a service and its mail server, and can be switched off: connections then end at once. */
public final class SmtpSwitch implements AutoCloseable {
    private final int target;
    private final ServerSocket listening;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean on = true;

    SmtpSwitch(int target) {
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
        on = false;
        open.forEach(SmtpSwitch::end);
    }

    /** Lets connections through. */
    public void switchOn() {
        on = true;
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
                if (on) {
                    connect(caller);
                } else {
                    end(caller);
                }
            } catch (IOException e) {
                on = on && !listening.isClosed();
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
