package io.tierline.notification.people.adapter.rest;

import io.tierline.notification.people.model.StaffMember;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A staff member as operators send it.
 *
 * @param phone E.164; left out for somebody who is never called
 * @param locale BCP 47
 * @param roles one or more of {@code engineer}, {@code support-manager}, {@code executive}, {@code tam},
 *     {@code sales-manager}, {@code representative}, {@code director-of-engineering}, {@code account-manager},
 *     {@code duty-manager}
 * @param policy the support programme that the roles are held for
 * @param absences when the person is away, at most 100; a customer's named TAM is absent while the staff member of the
 *     same mail address is
 * @param order lower is told and called first
 */
@Schema(name = "Staff")
public record StaffBody(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String locale,
        @Nullable List<String> roles,
        @Nullable String policy,
        @Nullable List<AbsenceBody> absences,
        @Nullable Integer order) {

    /** A staff member as operators see it. */
    @Schema(name = "StaffView")
    public record View(
            String id,
            String name,
            String email,
            @Nullable String phone,
            String locale,
            List<String> roles,
            String policy,
            List<AbsenceBody> absences,
            int order) {
        static View of(StaffMember member) {
            return new View(
                    member.id(),
                    member.name(),
                    member.email(),
                    member.phone(),
                    member.locale(),
                    member.roles().stream().sorted().toList(),
                    member.policy(),
                    member.absences().stream().map(AbsenceBody::of).toList(),
                    member.order());
        }
    }
}
