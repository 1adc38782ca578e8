package io.tierline.notification.delivery.adapter.template;

import java.util.regex.Pattern;

/** Makes foreign text fit for one line of a header or a list: no line breaks, no control characters, not endless. */
final class OneLine {
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+");
    private static final int LONGEST = 200;

    private OneLine() {}

    static String of(String text) {
        String line = UNFIT.matcher(text).replaceAll(" ").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
