package io.tierline.intake.request.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code If-Match} of a change: which versions it may be applied to.
 *
 * @param ifMatch as it came, for instance {@code "3"}; null: any version
 */
public record Precondition(@Nullable String ifMatch) {

    /**
     * Whether a change may be applied to this version. A weak tag matches nothing (RFC 9110).
     *
     * @param version counts from 1; 0: the thing is not there, and no tag matches it
     */
    public boolean allows(long version) {
        return ifMatch == null
                || Arrays.stream(ifMatch.split(",")).map(String::strip).anyMatch(tag -> matches(tag, version));
    }

    private static boolean matches(String tag, long version) {
        return version > 0 && (tag.equals("*") || tag.equals("\"" + version + "\""));
    }
}
