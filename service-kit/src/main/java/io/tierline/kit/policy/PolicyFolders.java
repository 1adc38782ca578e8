package io.tierline.kit.policy;

import io.tierline.kit.database.TierlineConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folders of policy files: that of the product, and one for programmes of one's own. */
@ApplicationScoped
class PolicyFolders {
    private final Path standard;
    private final Optional<Path> extra;

    PolicyFolders(TierlineConfig config) {
        this.standard = config.policies().dir();
        this.extra = config.policies().extra();
    }

    /**
     * Every policy file ({@code *.yaml}) as it stands now. The second folder need not be there yet.
     *
     * @throws UncheckedIOException if a folder cannot be listed
     */
    SortedMap<Path, PolicyFile> read() {
        SortedMap<Path, PolicyFile> found = new TreeMap<>();
        read(standard, found);
        extra.filter(Files::isDirectory).ifPresent(folder -> read(folder, found));
        return found;
    }

    private static void read(Path folder, SortedMap<Path, PolicyFile> found) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".yaml"))
                    .forEach(file -> found.put(file, PolicyFile.at(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the policy directory " + folder, e);
        }
    }
}
