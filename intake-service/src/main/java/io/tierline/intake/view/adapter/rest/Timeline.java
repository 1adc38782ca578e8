package io.tierline.intake.view.adapter.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ticket's whole history, in the order of time. */
@Schema(name = "Timeline")
public record Timeline(@Schema(examples = "TL-1042") String reference, List<TimelineDocument> entries) {
    public Timeline {
        entries = List.copyOf(entries);
    }
}
