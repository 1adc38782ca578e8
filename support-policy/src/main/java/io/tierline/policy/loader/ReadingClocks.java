package io.tierline.policy.loader;

import io.tierline.policy.BusinessTime;
import io.tierline.policy.Carry;
import io.tierline.policy.ClockRules;
import io.tierline.policy.CustomerSilence;
import io.tierline.policy.PhoneStart;
import io.tierline.policy.ticket.Channel;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the clock rules; the schema has checked the words. */
record ReadingClocks(PolicyNode file, Set<String> calendars, Collection<String> severities) {

    private static final String OF_THE_SITE = "of the site";

    ClockRules rules() {
        Carry carry = file.at("on-severity-change").text().equals("keep elapsed") ? Carry.ELAPSED : Carry.NOTHING;
        return new ClockRules(
                businessTime(file.at("business-time")),
                carry,
                file.at("deadline-nearing").parsed(ReadingClocks::percent, 80),
                silence(),
                file.find("start-with-the-phone").map(this::phoneStart).orElse(null));
    }

    private BusinessTime businessTime(PolicyNode node) {
        if (node.text().equals(OF_THE_SITE)) {
            return new BusinessTime.OfSite();
        }
        References.known(node, calendars, "calendar");
        return new BusinessTime.OfCalendar(node.text());
    }

    private @Nullable CustomerSilence silence() {
        return file.find("when-the-customer-is-silent")
                .flatMap(node ->
                        silence(node.find("then").orElse(node), node.at("facts").text()))
                .orElse(null);
    }

    private static Optional<CustomerSilence> silence(PolicyNode rule, String facts) {
        return rule.parsed(text -> Optional.of(PromiseTexts.silence(text, facts)), Optional.empty());
    }

    private PhoneStart phoneStart(PolicyNode node) {
        return new PhoneStart(
                node.words("channels", Channel::of),
                References.listed(node, "severities", severities, "severity"),
                node.at("facts").text());
    }

    private static int percent(String text) {
        int percent = Integer.parseInt(text.substring(0, text.length() - 1));
        if (percent < 1 || percent > 99) {
            throw new IllegalArgumentException("must be from 1% to 99%");
        }
        return percent;
    }
}
