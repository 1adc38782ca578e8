package io.tierline.events;

/** The Kafka header names: CloudEvents binary mode and its extensions. */
public final class EventHeaders {
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String TIME = "ce_time";
    public static final String SUBJECT = "ce_subject";
    public static final String TENANT = "ce_tenant";
    public static final String SEQUENCE = "ce_sequence";
    public static final String ACTOR_KIND = "ce_actorkind";
    public static final String ACTOR_ID = "ce_actorid";
    public static final String ACTOR_CHANNEL = "ce_actorchannel";
    public static final String CAUSATION_ID = "ce_causationid";
    public static final String POLICY_VERSION = "ce_policyversion";
    public static final String DUE_AT = "ce_dueat";
    public static final String CONTENT_TYPE = "content-type";
    public static final String TRACEPARENT = "traceparent";

    /** Names the one service that a replayed record is meant for. */
    public static final String REPLAY_FOR = "replay-for";

    /** Why a record was refused. */
    public static final String DEAD_LETTER_CAUSE = "dlq_cause";

    /** Which service refused a record. */
    public static final String DEAD_LETTER_SERVICE = "dlq_service";

    /** When a record was refused, in real time. */
    public static final String DEAD_LETTER_AT = "dlq_at";

    /** How many bytes a refused record's value had; only where a record is cut because it would not fit. */
    public static final String DEAD_LETTER_ORIGINAL_SIZE = "dlq_original_size";

    /** Where a record lies that is cut: {@code topic/partition/offset}. */
    public static final String DEAD_LETTER_ORIGINAL_PLACE = "dlq_original_place";

    private EventHeaders() {}
}
