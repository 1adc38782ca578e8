package io.tierline.intake.customer.adapter.rest;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A code that must be on an official list. */
@Constraint(validatedBy = Listed.Validator.class)
@Target(FIELD)
@Retention(RUNTIME)
public @interface Listed {
    /** Which list. */
    List value();

    /** What is wrong. */
    String message();

    /** Of the Bean Validation contract. */
    Class<?>[] groups() default {};

    /** Of the Bean Validation contract. */
    Class<? extends Payload>[] payload() default {};

    /** The official lists that Java carries. */
    enum List {
        /** ISO 3166-1 alpha-2. */
        COUNTRY(Set.of(Locale.getISOCountries())),
        /** IANA time zones. */
        ZONE(ZoneId.getAvailableZoneIds());

        private final Set<String> codes;

        List(Set<String> codes) {
            this.codes = codes;
        }
    }

    /** Looks the code up; null is somebody else's question. */
    class Validator implements ConstraintValidator<Listed, String> {
        private List list = List.COUNTRY;

        @Override
        public void initialize(Listed constraint) {
            list = constraint.value();
        }

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || list.codes.contains(code);
        }
    }
}
