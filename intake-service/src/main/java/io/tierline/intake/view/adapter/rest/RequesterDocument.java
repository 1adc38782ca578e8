package io.tierline.intake.view.adapter.rest;

import io.tierline.events.IntakeEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The person who asked, as REST clients read it. */
@Schema(name = "TicketRequester")
public record RequesterDocument(
        String name, String email, @Nullable String phone, String locale, boolean sharedAccount) {

    static RequesterDocument of(IntakeEvent.Requester requester) {
        return new RequesterDocument(
                requester.name(), requester.email(), requester.phone(), requester.locale(), requester.sharedAccount());
    }
}
