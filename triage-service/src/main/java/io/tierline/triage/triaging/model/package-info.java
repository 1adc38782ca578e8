/** What triage keeps of a ticket. */
@NullMarked
package io.tierline.triage.triaging.model;

import org.jspecify.annotations.NullMarked;
