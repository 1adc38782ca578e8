package io.tierline.policy;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What customers of a programme know beside their tickets.
 *
 * @param statusDashboard where information about a large outage appears, out of hours too (H6); null: nowhere
 * @param callsAreRecorded whether phone calls are recorded, by the provider of the telephone (H8)
 * @param facts the numbers of the published promises behind it; empty where nothing is promised
 */
public record CustomerInformation(@Nullable URI statusDashboard, boolean callsAreRecorded, String facts) {

    /** Nothing. */
    public static final CustomerInformation NONE = new CustomerInformation(null, false, "");
}
