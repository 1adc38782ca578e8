package io.tierline.systemtests.client;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The measures of one service at one moment, in the text format of Prometheus.
 *
 * @param lines of the page, without comments
 */
public record Metrics(List<String> lines) {

    /** Reads a service's measures as they are now. */
    public static Metrics of(Http service) {
        String page = service.get("/q/metrics").orFail().body();
        return new Metrics(page.lines().filter(line -> !line.startsWith("#")).toList());
    }

    /** The sum over all series of a name that have all these labels, each given as {@code name="value"}; 0 for none. */
    public double sum(String name, String... labels) {
        return values(name, labels).sum();
    }

    /** The greatest value of all series of a name; empty if there is none. */
    public OptionalDouble greatest(String name, String... labels) {
        return values(name, labels).max();
    }

    private DoubleStream values(String name, String... labels) {
        return lines.stream()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .filter(line -> Stream.of(labels).allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)));
    }
}
