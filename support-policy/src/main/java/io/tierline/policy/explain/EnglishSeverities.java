package io.tierline.policy.explain;

import io.tierline.policy.SeverityCause;

/** How a ticket comes to its severity and leaves it, in English. */
final class EnglishSeverities {

    private EnglishSeverities() {}

    static String say(SeverityStatement severity) {
        return switch (severity) {
            case SeverityStatement.PhoneFirst(var channels) -> """
                Out of business hours a ticket by %s waits for the customer's call: \
                its time begins with the call or with the next opening, whichever comes first.""".formatted(EnglishWords.channels(channels));
            case SeverityStatement.Held held -> held(held);
            case SeverityStatement.Changed(var cause, String to) ->
                "Once %s, the ticket has severity %s.".formatted(cause(cause), to);
            case SeverityStatement.Gained(var cause, String name) ->
                "Once %s, a ticket gets severity %s, and its times count from then.".formatted(cause(cause), name);
            case SeverityStatement.Raise(String to, var after) ->
                "If the problem worsens, or is not resolved after %s, the customer may ask for severity %s."
                        .formatted(EnglishWords.duration(after), to);
        };
    }

    private static String held(SeverityStatement.Held held) {
        String channels = held.channels().isEmpty() ? "" : " by " + EnglishWords.channels(held.channels());
        String until =
                switch (held.until()) {
                    case PHONE_CONFIRMED -> "the customer has confirmed it by phone";
                    case AGREED_HIGH -> "both sides agree on it";
                };
        return "A claim of severity %s%s is treated as severity %s until %s."
                .formatted(held.severity(), channels, held.heldAt(), until);
    }

    private static String cause(SeverityCause cause) {
        return switch (cause) {
            case WORKAROUND_OFFERED -> "we have offered a workaround";
            case AGREED_HIGH -> "both sides agree on it";
        };
    }
}
