@NullMarked
package io.tierline.triage.triaging.adapter.rest;

import org.jspecify.annotations.NullMarked;
