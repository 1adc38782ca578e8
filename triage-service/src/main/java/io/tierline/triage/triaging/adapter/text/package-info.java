/** The rules about texts, as this service uses them. */
@NullMarked
package io.tierline.triage.triaging.adapter.text;

import org.jspecify.annotations.NullMarked;
