package io.tierline.intake.request.adapter.rest;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Plain text on one line: it may stand in the header of a mail. */
@PlainText
@Constraint(validatedBy = OneLine.Validator.class)
@Target({FIELD, TYPE_USE})
@Retention(RUNTIME)
public @interface OneLine {
    /** What is wrong. */
    String message() default "must be one line, without tabs";

    /** Of the Bean Validation contract. */
    Class<?>[] groups() default {};

    /** Of the Bean Validation contract. */
    Class<? extends Payload>[] payload() default {};

    /** Looks for whatever a reader might take for the end of a line; null is somebody else's question. */
    class Validator implements ConstraintValidator<OneLine, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.codePoints().noneMatch(Validator::breaks);
        }

        private static boolean breaks(int codePoint) {
            return switch (codePoint) {
                case '\t', '\n', '\r', '\u2028', '\u2029' -> true;
                default -> false;
            };
        }
    }
}
