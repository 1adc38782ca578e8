package io.tierline.notification.delivery.model;

/**
 * Somebody a notification goes to.
 *
 * @param role the role for which, for instance {@code requester} or {@code executive}
 * @param id the staff or contact id, never an address; what events and logs carry
 * @param name for the salutation
 * @param address the mail address or the number, by channel; empty where there is none
 * @param language {@code ja} or {@code en}
 */
public record Recipient(String role, String id, String name, String address, String language) {

    /** Nobody: stands in the record of a notification that found no recipient. */
    public static Recipient nobody(String role) {
        return new Recipient(role, "nobody/" + role, "", "", "en");
    }

    /** The language to speak to somebody with a BCP 47 locale: Japanese if they read it, else English. */
    public static String languageOf(String locale) {
        return locale.equals("ja") || locale.startsWith("ja-") ? "ja" : "en";
    }
}
