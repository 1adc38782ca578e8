package io.tierline.notification;

import io.tierline.events.DirectoryEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the directory may say of a customer. */
final class Entries {
    private Entries() {}

    /** A customer of Sophos Platinum in Tokyo and those who look after it by name. */
    static DirectoryEntry of(
            String tenant,
            String customer,
            long version,
            DirectoryEntry.@Nullable Contact tam,
            DirectoryEntry.@Nullable Contact accountManager) {
        return new DirectoryEntry(
                tenant,
                customer,
                version,
                "Acme K.K.",
                "sophos",
                "platinum",
                null,
                "Asia/Tokyo",
                "JP",
                "ja",
                List.of(),
                tam,
                accountManager);
    }
}
