package io.tierline.localstack.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files that a person names. */
final class PolicyText {
    private PolicyText() {}

    static String of(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException missing) {
            throw new CommandFailedException("There is no file " + file);
        } catch (CharacterCodingException wrong) {
            throw new CommandFailedException(file + " is no text in UTF-8");
        } catch (IOException unreadable) {
            throw new CommandFailedException("Cannot read " + file + ": " + unreadable.getMessage());
        }
    }
}
