package io.tierline.intake.request.model;

import io.tierline.kit.rest.Refusal;
import io.tierline.kit.rest.Refusal.Violation;
import java.util.List;
import java.util.Map;

/** Refusals that are about one field although the field is well-formed. */
public final class FieldRefusal {
    private FieldRefusal() {}

    /**
     * 403: the caller may not say this in this field.
     *
     * @param field its path
     * @param message what the caller may not, and what would be right
     */
    public static Refusal forbidden(String field, String message) {
        return of(403, "Forbidden", field + ": " + message, new Violation(field, message));
    }

    /** 409: the state does not allow what the field asks for. */
    public static Refusal conflict(String field, String message) {
        return of(409, "Conflict", message, new Violation(field, message));
    }

    private static Refusal of(int status, String title, String detail, Violation violation) {
        return new Refusal(status, title, detail, List.of(violation), Map.of());
    }
}
