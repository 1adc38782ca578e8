package io.tierline.localstack.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/**
 * Passwords made at the first start and kept, one a file that only its owner can read.
 *
 * @param folder holds the files; made when missing
 */
public record Secrets(Path folder) {
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_READS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ENTERS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /** The password of that name, made now if there is none. */
    public String password(String name) {
        return text(name, Secrets::random);
    }

    /** The secret text of that name, made now if there is none. */
    public String text(String name, Maker maker) {
        try {
            Path file = folder.resolve(name);
            if (!Files.exists(file)) {
                write(file, maker.make());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The secret " + name + " cannot be kept in " + folder, e);
        }
    }

    private void write(Path file, String content) throws IOException {
        Files.createDirectories(folder, OWNER_ENTERS);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, OWNER_READS);
        Files.writeString(fresh, content, StandardOpenOption.WRITE);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Makes a secret text. */
    @FunctionalInterface
    public interface Maker {
        /** A new text each time. */
        String make();
    }
}
