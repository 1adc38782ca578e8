package io.tierline.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectoryCodecTest {
    private static final DirectoryEntry.Contact TAM =
            new DirectoryEntry.Contact("佐藤 次郎", "jiro@vendor.example", null, "ja");
    private static final DirectoryEntry ACME = new DirectoryEntry(
            "default",
            "acme-platinum",
            3,
            "Acme K.K.",
            "sophos",
            "platinum",
            null,
            "Asia/Tokyo",
            "JP",
            "ja",
            List.of(new DirectoryEntry.Contact("山田 花子", "hanako@acme.example", "+81312345678", "ja")),
            TAM,
            new DirectoryEntry.Contact("小川 直子", "naoko@vendor.example", null, "ja"));

    @Test
    void readsWhatItWrote() throws UnreadableEventException {
        assertThat(DirectoryCodec.decode(DirectoryCodec.encode(ACME))).isEqualTo(ACME);
    }

    @Test
    void readsAnEntryOfOldThatNamesNoAccountManager() throws UnreadableEventException {
        String json = new String(DirectoryCodec.encode(ACME), StandardCharsets.UTF_8);
        String old = json.replaceFirst(",\"accountManager\":\\{[^}]*}", "");

        assertThat(old).isNotEqualTo(json);
        assertThat(DirectoryCodec.decode(old.getBytes(StandardCharsets.UTF_8)))
                .extracting(DirectoryEntry::tam, DirectoryEntry::accountManager)
                .containsExactly(TAM, null);
    }

    @Test
    void namesTheFieldThatIsMissing() {
        byte[] json = new String(DirectoryCodec.encode(ACME), StandardCharsets.UTF_8)
                .replace("\"zone\":\"Asia/Tokyo\",", "")
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> DirectoryCodec.decode(json))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("lacks zone");
    }
}
