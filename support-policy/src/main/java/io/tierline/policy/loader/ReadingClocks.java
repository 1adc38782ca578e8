package io.tierline.policy.loader;

import io.tierline.policy.Carry;
import io.tierline.policy.ClockRules;
import java.util.Set;

/** Reads the clock rules; the schema has checked the words. */
record ReadingClocks(PolicyNode file, Set<String> calendars) {

    ClockRules rules() {
        PolicyNode calendar = file.at("business-time");
        References.known(calendar, calendars, "calendar");
        Carry carry = file.at("on-severity-change").text().equals("keep elapsed") ? Carry.ELAPSED : Carry.NOTHING;
        return new ClockRules(
                calendar.text(), carry, file.at("deadline-nearing").parsed(ReadingClocks::percent, 80));
    }

    private static int percent(String text) {
        int percent = Integer.parseInt(text.substring(0, text.length() - 1));
        if (percent < 1 || percent > 99) {
            throw new IllegalArgumentException("must be from 1% to 99%");
        }
        return percent;
    }
}
