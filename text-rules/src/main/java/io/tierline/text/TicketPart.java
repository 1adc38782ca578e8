package io.tierline.text;

import io.tierline.policy.ticket.TicketText;
import java.util.Arrays;
import java.util.function.Function;

/** A part of a ticket that text rules read. */
enum TicketPart {
    SUBJECT("subject", TicketText::subject),
    DESCRIPTION("description", TicketText::description);

    private final String word;
    private final Function<TicketText, String> part;

    TicketPart(String word, Function<TicketText, String> part) {
        this.word = word;
        this.part = part;
    }

    /** All of them, as Lucene knows them. */
    static String[] namesIn(TextLanguage language) {
        return Arrays.stream(values()).map(field -> field.nameIn(language)).toArray(String[]::new);
    }

    /** What Lucene calls it, read in a language. */
    String nameIn(TextLanguage language) {
        return word + "." + language.word();
    }

    String in(TicketText text) {
        return part.apply(text);
    }
}
