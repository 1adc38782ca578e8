package io.tierline.notification.alerting.application;

import io.tierline.events.NotificationEvent;
import io.tierline.kit.event.EventDraft;
import io.tierline.kit.event.TicketRef;
import io.tierline.notification.alerting.model.Outcome;
import io.tierline.notification.alerting.model.TicketFolder;
import io.tierline.notification.ticket.model.TicketCard;
import java.util.ArrayList;
import java.util.List;

/**
 * An outcome whose events have their numbers.
 *
 * @param folder with a card that counts them
 * @param events ready for the outbox
 */
record Numbered(TicketFolder folder, List<EventDraft> events) {

    static Numbered of(Outcome outcome) {
        List<EventDraft> drafts = new ArrayList<>();
        if (!outcome.events().isEmpty()) {
            TicketCard card = outcome.folder().knownCard();
            for (NotificationEvent event : outcome.events()) {
                drafts.add(EventDraft.of(card.sequence() + drafts.size() + 1, event)
                        .under(card.policyVersion()));
            }
        }
        return new Numbered(outcome.folder().counted(drafts.size()), List.copyOf(drafts));
    }

    TicketRef ticket() {
        TicketCard.Key key = folder.knownCard().key();
        return new TicketRef(key.id(), key.reference(), key.tenant());
    }
}
