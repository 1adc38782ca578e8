package io.tierline.notification.delivery.adapter.smtp;

import java.util.regex.Pattern;

/** Whether a text is one plain mail address, with nothing in it that could become another header or recipient. */
final class MailAddress {
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,252})");

    private MailAddress() {}

    static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }
}
