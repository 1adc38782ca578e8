package io.tierline.policy;

import io.tierline.policy.ticket.Channel;
import java.util.Set;

/** What a triage rule asks of a new ticket. A rule speaks about a ticket that meets all its conditions. */
public sealed interface Condition {

    /** It was submitted under one of these plans. */
    record OfPlan(Set<String> plans) implements Condition {
        public OfPlan {
            plans = Set.copyOf(plans);
        }
    }

    /** It came in by one of these channels. */
    record ByChannel(Set<Channel> channels) implements Condition {
        public ByChannel {
            channels = Set.copyOf(channels);
        }
    }

    /** It was judged to have one of these severities. */
    record OfSeverity(Set<String> severities) implements Condition {
        public OfSeverity {
            severities = Set.copyOf(severities);
        }
    }

    /** It is written in one of these languages (BCP 47, the part before the first hyphen). */
    record InLanguage(Set<String> languages) implements Condition {
        public InLanguage {
            languages = Set.copyOf(languages);
        }
    }

    /** It is about one of these products. */
    record AboutProduct(Set<String> products) implements Condition {
        public AboutProduct {
            products = Set.copyOf(products);
        }
    }

    /** It was filed under one of these categories. */
    record InCategory(Set<String> categories) implements Condition {
        public InCategory {
            categories = Set.copyOf(categories);
        }
    }

    /** It was submitted while this calendar was open, or while it was closed (S7). */
    record DuringHours(String calendar, boolean open) implements Condition {}

    /** It was sent as mail to one of these addresses (K14), small letters. */
    record SentTo(Set<String> addresses) implements Condition {
        public SentTo {
            addresses = Set.copyOf(addresses);
        }
    }

    /** Its text matches. */
    record TextMatches(TextRule text) implements Condition {}
}
