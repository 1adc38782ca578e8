package io.tierline.localstack.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A ticket of the day, as its customer writes it. */
record Draft(
        String customer, String severity, String channel, Requester requester, String subject, String description) {
    /** The support programme of every ticket of the day. */
    static final String POLICY = "sophos";

    static final Draft OUTAGE = new Draft(
            "acme-platinum",
            "critical",
            "web",
            new Requester("佐藤 由紀", "yuki.sato@acme-platinum.example", "ja"),
            "本番環境が停止しています",
            "ファイアウォールの更新後、全拠点からインターネットに接続できません。業務が完全に停止しています。");

    static final Draft HOW_TO = new Draft(
            "acme-standard",
            "4",
            "web",
            new Requester("田中 花子", "hanako.tanaka@acme-standard.example", "ja"),
            "レポートの出力方法を教えてください",
            "月次レポートをPDFで出力する手順が知りたいです。");

    static final Draft SLOW_MAIL = new Draft(
            "acme-premium",
            "2",
            "web",
            new Requester("Emma Clarke", "emma.clarke@acme-premium.example", "en"),
            "Mail gateway very slow since this morning",
            "Inbound mail is delayed by up to forty minutes. Business continues, but customers complain.");

    static final Draft BY_MAIL = new Draft(
            "acme-standard",
            "critical",
            "email",
            new Requester("田中 花子", "hanako.tanaka@acme-standard.example", "ja"),
            "【緊急】サーバーが感染した可能性があります",
            "複数のサーバーで不審な通信を検知しました。至急対応をお願いします。");

    static final Draft OWN_NETWORK = new Draft(
            "acme-premium",
            "critical",
            "phone",
            new Requester("鈴木 一郎", "ichiro.suzuki@acme-premium.example", "ja"),
            "全社でネットワークが使えません",
            "社内スイッチの交換後から通信できません。");

    String requesterMail() {
        return requester.email();
    }

    /** The body of {@code POST /v1/tickets}. */
    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("policy", POLICY)
                .put("customer", customer)
                .put("severity", severity)
                .put("channel", channel)
                .put("language", requester.locale())
                .put("region", "JP")
                .put("subject", subject)
                .put("description", description);
        json.putObject("requester")
                .put("name", requester.name())
                .put("email", requester.email())
                .put("locale", requester.locale());
        return json;
    }

    /** Who writes it. */
    record Requester(String name, String email, String locale) {}
}
