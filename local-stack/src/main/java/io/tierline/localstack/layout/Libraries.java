package io.tierline.localstack.layout;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;

/**
 * The folder from which this program runs: {@code local-stack.jar} with its libraries in {@code lib} beside it.
 *
 * @param home absolute path of the folder
 */
public record Libraries(Path home) {
    /** What runs from this folder: the local stack itself, and the broker. */
    public static final List<String> PROGRAMS = List.of("local-stack", "broker");

    private static final String ARCHIVE = "local-stack.jar";

    /** Where the running program was loaded from; for classes not yet packed, the build folder that holds them. */
    public static Libraries ofThisProgram() {
        CodeSource source = Objects.requireNonNull(
                Libraries.class.getProtectionDomain().getCodeSource(), "this program has no place on disk");
        try {
            Path place = Path.of(source.getLocation().toURI());
            return new Libraries(Objects.requireNonNull(place.getParent(), "archive in a folder")
                    .toAbsolutePath());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Not a file: " + source.getLocation(), e);
        }
    }

    /** A class path for {@code java -cp} that holds the program and all its libraries: the archive names them, in an order. */
    public String classPath() {
        Path archive = archive();
        return Files.exists(archive) ? archive.toString() : home.resolve("classes") + ":" + home.resolve("lib") + "/*";
    }

    /** Where the cache of the start of one of the {@link #PROGRAMS} is. */
    public Path cache(String program) {
        return home.resolve(program + ".aot");
    }

    /** The program itself. */
    public Path archive() {
        return home.resolve(ARCHIVE);
    }
}
