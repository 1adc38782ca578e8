package io.tierline.notification.people.adapter.rest;

import io.tierline.kit.rest.Refusal;
import io.tierline.kit.rest.Refusal.Violation;
import io.tierline.notification.people.model.Absence;
import io.tierline.notification.people.model.StaffMember;
import io.tierline.policy.NotificationRole;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks what an operator says of a staff member, all fields at once. */
final class StaffReading {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;:\\\\\"()]{1,64}@[^\\s@<>,;:\\\\\"()]{1,253}");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{5,14}");
    /** All that a policy may tell but those whom the ticket itself names. */
    private static final Set<String> ROLES =
            EnumSet.complementOf(EnumSet.of(NotificationRole.REQUESTER, NotificationRole.CC)).stream()
                    .map(NotificationRole::word)
                    .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST_NAME = 100;
    private static final int MOST_ABSENCES = 100;

    private final Predicate<String> policyExists;
    private final List<Violation> violations = new ArrayList<>();

    StaffReading(Predicate<String> policyExists) {
        this.policyExists = policyExists;
    }

    /**
     * The staff member that a body describes.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem (400) naming every field that is wrong
     */
    StaffMember read(String tenant, String id, StaffBody body) {
        check("id", "1 to 63 of a–z, 0–9 and -", ID.matcher(id).matches());
        String name = stripped(body.name());
        String email = stripped(body.email());
        String locale = stripped(body.locale());
        String policy = stripped(body.policy());
        List<String> roles = Objects.requireNonNullElse(body.roles(), List.of());
        check("name", "one line of 1 to 100 characters", name.length() <= LONGEST_NAME && isOneLine(name));
        check(
                "email",
                "one mail address, such as sato@example.com",
                EMAIL.matcher(email).matches());
        check("phone", "a number as E.164, such as +81312345678, or nothing", isPhone(body.phone()));
        check("locale", "a language tag, such as ja or en-GB", isLocale(locale));
        check("policy", "the name of a support programme that is loaded", policyExists.test(policy));
        check("roles", "one or more of " + ROLES.stream().sorted().toList(), !roles.isEmpty() && areRoles(roles));
        List<Absence> absences = absences(Objects.requireNonNullElse(body.absences(), List.of()));
        check("order", "a whole number from 0", body.order() != null && body.order() >= 0);
        refuseIfWrong();
        return new StaffMember(
                tenant,
                id,
                name,
                email,
                body.phone(),
                locale,
                Set.copyOf(roles),
                policy,
                absences,
                Objects.requireNonNull(body.order()));
    }

    private List<Absence> absences(List<@Nullable AbsenceBody> bodies) {
        List<Absence> absences = bodies.stream()
                .filter(Objects::nonNull)
                .flatMap(body -> body.absence().stream())
                .toList();
        check(
                "absences",
                "at most " + MOST_ABSENCES
                        + " times, each with a from and a later to, such as 2026-12-28T09:00:00+09:00",
                absences.size() == bodies.size() && bodies.size() <= MOST_ABSENCES);
        return absences;
    }

    private static String stripped(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private void check(String field, String right, boolean isRight) {
        if (!isRight) {
            violations.add(new Violation(field, "must be " + right));
        }
    }

    private void refuseIfWrong() {
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations).toProblem();
        }
    }

    private static boolean isOneLine(String text) {
        return !text.isEmpty() && text.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isPhone(@Nullable String phone) {
        return phone == null || PHONE.matcher(phone).matches();
    }

    private static boolean areRoles(List<String> roles) {
        return roles.stream().allMatch(role -> role != null && ROLES.contains(role));
    }

    private static boolean isLocale(String tag) {
        try {
            return !tag.isEmpty()
                    && !new Locale.Builder()
                            .setLanguageTag(tag)
                            .build()
                            .getLanguage()
                            .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
