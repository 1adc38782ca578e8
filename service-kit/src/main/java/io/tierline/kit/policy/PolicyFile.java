package io.tierline.kit.policy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a policy file was found to be. Files are read one by one: what is wrong with one keeps nobody from the others. */
sealed interface PolicyFile {

    /** Its text, whatever that says. */
    record Readable(String text) implements PolicyFile {}

    /**
     * It has no text.
     *
     * @param why what is wrong, and what would be right
     */
    record Unreadable(String why) implements PolicyFile {}

    /** The file as it stands now. */
    static PolicyFile at(Path path) {
        if (Files.isDirectory(path)) {
            return new Unreadable("is a folder; give it another name than a policy file (*.yaml)");
        }
        try {
            return new Readable(Files.readString(path));
        } catch (CharacterCodingException e) {
            return new Unreadable("is no UTF-8 text; save it as UTF-8");
        } catch (AccessDeniedException e) {
            return new Unreadable("may not be read by this service; allow it");
        } catch (IOException e) {
            return new Unreadable("cannot be read: " + e);
        }
    }
}
