package io.tierline.localstack.cli;

import java.net.URI;

/** The example command that {@code up} ends with. */
final class FirstTicket {
    private FirstTicket() {}

    static String command(URI intake, String directoryOption) {
        return """
                  curl -sS %s/v1/tickets \\
                    -H "Authorization: Bearer $(./tierline token customer acme-platinum%s)" \\
                    -H 'Content-Type: application/json' \\
                    -d '{"policy":"sophos","customer":"acme-platinum","channel":"web","severity":"critical",
                         "requester":{"name":"Sato Yuki","email":"yuki.sato@acme-platinum.example","locale":"ja"},
                         "language":"ja","region":"JP","subject":"本番環境が停止しています",
                         "description":"ファイアウォールの更新後、全拠点から接続できません。"}'
                """.formatted(intake, directoryOption);
    }
}
