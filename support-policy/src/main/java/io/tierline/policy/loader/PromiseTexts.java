package io.tierline.policy.loader;

import io.tierline.policy.CustomerSilence;
import io.tierline.policy.Promotion;
import io.tierline.policy.StepTrigger;
import io.tierline.policy.TargetKind;
import io.tierline.policy.TargetPromise;
import io.tierline.policy.TargetStart;
import io.tierline.policy.TimeSpan;
import io.tierline.policy.ticket.SupportLevel;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads promises as support managers write them. All methods throw IllegalArgumentException saying what is right. */
final class PromiseTexts {

    private static final String AFTER = "after ";
    private static final String ON_REQUEST = "on-request after ";
    private static final String ON_DISCRETION = "on-discretion";
    private static final String FIRST_RESPONSE = " after first-response";
    private static final String TARGETS = "(first-response|answer|resolution)";
    private static final Pattern WHEN_MISSED = Pattern.compile("when " + TARGETS + " is missed");
    private static final Pattern AFTER_MISSED = Pattern.compile("(.+) after " + TARGETS + " is missed");
    private static final Pattern VOID = Pattern.compile(TARGETS + " is void after (.+)");
    private static final Pattern PROMOTION = Pattern.compile("to (L[23]) when " + TARGETS + " is missed");

    private PromiseTexts() {}

    /** A target: {@code 1 business day}, or {@code 2 business days after first-response} (K6). */
    static TargetPromise target(String text) {
        return text.endsWith(FIRST_RESPONSE)
                ? new TargetPromise(
                        TimeSpans.span(text.substring(0, text.length() - FIRST_RESPONSE.length())),
                        TargetStart.FIRST_RESPONSE)
                : new TargetPromise(TimeSpans.span(text), TargetStart.SPAN);
    }

    /** What a customer's silence does: {@code resolution is void after 1 business day} (K7). */
    static CustomerSilence silence(String text, String facts) {
        Matcher form = VOID.matcher(text);
        require(form, "is no rule about silence: write for instance resolution is void after 1 business day");
        return new CustomerSilence(kind(form.group(1)), TimeSpans.span(form.group(2)), facts);
    }

    /** What raises the level: {@code to L2 when resolution is missed} (K13). */
    static Promotion promotion(String text) {
        Matcher form = PROMOTION.matcher(text);
        require(form, "is no promotion: write for instance to L2 when resolution is missed");
        return new Promotion(SupportLevel.of(form.group(1)).orElseThrow(), kind(form.group(2)));
    }

    /**
     * What makes a step happen: {@code after 24h}, {@code on-request after 72h}, {@code on-discretion}, {@code when
     * resolution is missed} or {@code 2 business days after resolution is missed}.
     */
    static StepTrigger trigger(String text) {
        Matcher missed = WHEN_MISSED.matcher(text);
        Matcher later = AFTER_MISSED.matcher(text);
        if (missed.matches()) {
            return new StepTrigger.AfterMissed(
                    new TimeSpan.Elapsed(Duration.ZERO, "at once"), kind(missed.group(1)), text);
        }
        if (later.matches()) {
            return new StepTrigger.AfterMissed(TimeSpans.span(later.group(1)), kind(later.group(2)), text);
        }
        if (text.equals(ON_DISCRETION)) {
            return new StepTrigger.OnDiscretion();
        }
        if (text.startsWith(ON_REQUEST)) {
            return new StepTrigger.OnRequestAfter(TimeSpans.span(text.substring(ON_REQUEST.length())));
        }
        if (text.startsWith(AFTER)) {
            return new StepTrigger.After(TimeSpans.span(text.substring(AFTER.length())));
        }
        throw new IllegalArgumentException(
                "is no step: write for instance after 24h, on-request after 72h or on-discretion");
    }

    private static TargetKind kind(String word) {
        return TargetKind.of(word).orElseThrow(() -> new IllegalArgumentException("is no target"));
    }

    private static void require(Matcher form, String message) {
        if (!form.matches()) {
            throw new IllegalArgumentException(message);
        }
    }
}
