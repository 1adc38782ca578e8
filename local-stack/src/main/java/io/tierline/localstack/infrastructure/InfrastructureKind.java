package io.tierline.localstack.infrastructure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** What tests run broker and database on: the one switch, {@code TIERLINE_TEST_INFRASTRUCTURE=embedded|containers|auto}. */
public enum InfrastructureKind {
    /** Processes of this machine. */
    EMBEDDED,
    /** Testcontainers. */
    CONTAINERS;

    /** Environment variable that decides. */
    public static final String SWITCH = "TIERLINE_TEST_INFRASTRUCTURE";

    private static final Path DOCKER_SOCKET = Path.of("/var/run/docker.sock");

    /**
     * What the environment asks for; {@code auto}, or nothing said, means containers exactly where Docker is.
     *
     * @throws IllegalArgumentException if it asks for something that there is not
     */
    public static InfrastructureKind chosenBy(Map<String, String> environment) {
        String choice = environment.getOrDefault(SWITCH, "auto").toLowerCase(Locale.ROOT);
        return switch (choice) {
            case "embedded" -> EMBEDDED;
            case "containers" -> CONTAINERS;
            case "auto" ->
                environment.containsKey("DOCKER_HOST") || Files.exists(DOCKER_SOCKET) ? CONTAINERS : EMBEDDED;
            default ->
                throw new IllegalArgumentException(
                        SWITCH + " is '" + choice + "'; it can be embedded, containers or auto");
        };
    }
}
