package io.tierline.intake.ticket.application;

import io.tierline.intake.request.model.FieldRefusal;
import io.tierline.intake.ticket.model.Change;
import io.tierline.intake.ticket.model.MessageKind;
import io.tierline.intake.ticket.model.TicketStatus.PendingCustomer;
import io.tierline.kit.rest.Refusal;
import java.util.Optional;

/** What customers may change about their own tickets (S17); agents may change everything. */
final class CustomerRights {
    /** S10: a raise is asked for in words, and granted by hand. */
    private static final String ASK_FOR_SEVERITY =
            "only agents set the severity; ask for another one by a message of kind customer-reply that says why";

    private CustomerRights() {}

    /** Why a customer may not ask for this; empty if it may. */
    static Optional<Refusal> refusal(Change change) {
        return switch (change) {
            case Change.AddMessage message
            when message.kind() != MessageKind.CUSTOMER_REPLY ->
                no("kind", "customers write messages of kind customer-reply only");
            case Change.ChangeStatus move
            when move.to() instanceof PendingCustomer -> no("to", "only agents make a ticket pending-customer");
            case Change.AddMessage reply -> Optional.empty();
            case Change.ChangeStatus move -> Optional.empty();
            case Change.RequestEscalation request
            when request.to() != null -> no("to", "only agents name whom to escalate to; leave it out");
            case Change.RequestEscalation request -> Optional.empty();
            case Change.ChangeSeverity severity -> no(ASK_FOR_SEVERITY);
            case Change.ChangeLevel level -> no("only agents set the support level");
            case Change.ConfirmPhone confirmed -> no("agents record a phone confirmation");
            case Change.ChangeScope scope -> no("only agents set the scope");
            case Change.OfferWorkaround offered -> no("only agents offer workarounds");
            case Change.AgreeHigh agreed -> no("agents record an agreement");
            case Change.AcknowledgeEscalation acknowledged -> no("only staff acknowledge escalations");
        };
    }

    private static Optional<Refusal> no(String field, String message) {
        return Optional.of(FieldRefusal.forbidden(field, message));
    }

    private static Optional<Refusal> no(String detail) {
        return Optional.of(Refusal.forbidden(detail));
    }
}
