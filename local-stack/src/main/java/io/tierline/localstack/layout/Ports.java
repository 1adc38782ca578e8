package io.tierline.localstack.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The port of every endpoint of one stack. */
public record Ports(Map<Endpoint, Integer> byEndpoint) {
    /** The only address that anything of the stack listens on. */
    public static final String HOST = "127.0.0.1";

    /** {@link #HOST} as an address. */
    public static final InetAddress LOOPBACK = InetAddress.ofLiteral(HOST);

    public Ports {
        byEndpoint = Map.copyOf(byEndpoint);
    }

    /**
     * The standard ports, all moved by the same number.
     *
     * @param offset added to each port; 0 for the standard ones
     */
    public static Ports standard(int offset) {
        Map<Endpoint, Integer> ports = new EnumMap<>(Endpoint.class);
        for (Endpoint endpoint : Endpoint.values()) {
            ports.put(endpoint, endpoint.standardPort() + offset);
        }
        return new Ports(ports);
    }

    /** Ports that are free at this moment, for a stack that lives as long as a test. */
    public static Ports free() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            Map<Endpoint, Integer> ports = new EnumMap<>(Endpoint.class);
            for (Endpoint endpoint : Endpoint.values()) {
                ServerSocket socket = new ServerSocket(0, 1, LOOPBACK);
                held.add(socket);
                ports.put(endpoint, socket.getLocalPort());
            }
            return new Ports(ports);
        } catch (IOException e) {
            throw new UncheckedIOException("No free port to be had on " + HOST, e);
        } finally {
            held.forEach(Ports::close);
        }
    }

    /** The port of an endpoint. */
    public int of(Endpoint endpoint) {
        return Objects.requireNonNull(byEndpoint.get(endpoint), endpoint::label);
    }

    /** The HTTP address of an endpoint that speaks HTTP, without a slash at its end. */
    public URI url(Endpoint endpoint) {
        return URI.create("http://" + address(endpoint));
    }

    /** {@code host:port} of an endpoint. */
    public String address(Endpoint endpoint) {
        return HOST + ":" + of(endpoint);
    }

    /** The endpoints whose port somebody else holds. */
    public List<Endpoint> taken() {
        return Stream.of(Endpoint.values()).filter(this::isTaken).toList();
    }

    private boolean isTaken(Endpoint endpoint) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(LOOPBACK, of(endpoint)));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A port that was only probed could not be given back", e);
        }
    }
}
