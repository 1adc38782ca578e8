/** Use cases: deciding about a submitted ticket, and showing what would be decided. */
@NullMarked
package io.tierline.triage.triaging.application;

import org.jspecify.annotations.NullMarked;
