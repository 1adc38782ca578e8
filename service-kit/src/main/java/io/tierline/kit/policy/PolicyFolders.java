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
     * The text of every policy file ({@code *.yaml}) as it stands now. The second folder need not be there yet.
     *
     * @throws UncheckedIOException if a folder or a file cannot be read
     */
    SortedMap<Path, String> read() {
        SortedMap<Path, String> texts = new TreeMap<>();
        read(standard, texts);
        extra.filter(Files::isDirectory).ifPresent(folder -> read(folder, texts));
        return texts;
    }

    private static void read(Path folder, SortedMap<Path, String> texts) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".yaml")).forEach(file -> texts.put(file, text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the policy directory " + folder, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the policy file " + file, e);
        }
    }
}
