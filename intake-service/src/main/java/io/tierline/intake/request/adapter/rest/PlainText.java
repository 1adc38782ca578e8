package io.tierline.intake.request.adapter.rest;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
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

/** Text that can be stored and mailed: whole characters, no control characters but tab and line breaks. */
@Constraint(validatedBy = PlainText.Validator.class)
@Target({FIELD, TYPE_USE, ANNOTATION_TYPE})
@Retention(RUNTIME)
public @interface PlainText {
    /** What is wrong. */
    String message() default "must not hold control characters or broken surrogate pairs";

    /** Of the Bean Validation contract. */
    Class<?>[] groups() default {};

    /** Of the Bean Validation contract. */
    Class<? extends Payload>[] payload() default {};

    /** Looks at every code point; null is somebody else's question. */
    class Validator implements ConstraintValidator<PlainText, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.codePoints().allMatch(Validator::isPlain);
        }

        private static boolean isPlain(int codePoint) {
            return switch (codePoint) {
                case '\t', '\n', '\r' -> true;
                default -> !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
            };
        }
    }
}
