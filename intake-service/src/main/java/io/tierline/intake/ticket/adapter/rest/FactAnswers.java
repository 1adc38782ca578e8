package io.tierline.intake.ticket.adapter.rest;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.request.adapter.rest.Responding;
import io.tierline.intake.request.model.Answer;
import io.tierline.intake.request.model.Precondition;
import io.tierline.intake.ticket.application.Receipt;
import io.tierline.intake.ticket.application.RecordingFact;
import io.tierline.intake.ticket.model.Change;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Records a change for the current request and answers with its receipt. */
@RequestScoped
class FactAnswers {
    private final Responding responding;
    private final RecordingFact recording;

    FactAnswers(Responding responding, RecordingFact recording) {
        this.responding = responding;
        this.recording = recording;
    }

    /**
     * Records a change.
     *
     * @param status the HTTP status of success
     * @param body the request's body, for the fingerprint of its idempotency key
     */
    Uni<Response> record(int status, String reference, @Nullable Object body, Change change) {
        Precondition precondition = responding.precondition();
        return responding.once(
                body,
                asking -> recording
                        .record(asking, reference, precondition, change)
                        .map(result -> result.map(receipt -> answer(status, receipt))));
    }

    /** Who asks, by the token's subject. */
    String author() {
        return responding.caller().subject();
    }

    private Answer answer(int status, Receipt receipt) {
        String location = status == 201 ? TicketReceipt.pathOf(receipt.ticket()) + "/timeline" : null;
        return responding.answer(status, location, receipt.ticket().version(), FactReceipt.of(receipt));
    }
}
